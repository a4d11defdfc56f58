// Made by scripts/compile-schemas.mjs; do not change by hand.
"use strict";
export const configFile = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Settings of mixwijzer for a project","description":"Paths are relative to this file, and stay below the root of the repository.","type":"object","properties":{"cases":{"description":"Files, folders and patterns that `check` looks at where none are named; `!` before a pattern leaves out what matches it.","type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"ignore":{"description":"What is left out of folders and patterns, written as in .gitignore.","type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"gitignore":{"description":"Whether what git ignores is left out of folders and patterns; true if absent.","type":"boolean"},"rules":{"type":"string","pattern":"\\S","description":"The folder of the rules, in place of the built-in ones."},"language":{"description":"The language where neither --lang nor the case says one, in place of that of the system.","type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},"baseline":{"type":"string","pattern":"\\S","description":"The file with the findings that `check` leaves out."},"cache":{"description":"Whether `check` keeps results, and in which file.","type":["boolean","object"],"properties":{"location":{"type":"string","pattern":"\\S"}},"required":["location"],"additionalProperties":false},"reports":{"description":"The files in which `check` and `merge` write reports, by format.","type":"object","properties":{"text":{"type":"string","pattern":"\\S"},"json":{"type":"string","pattern":"\\S"},"ndjson":{"type":"string","pattern":"\\S"},"junit":{"type":"string","pattern":"\\S"},"sarif":{"type":"string","pattern":"\\S"},"github":{"type":"string","pattern":"\\S"},"gitlab":{"type":"string","pattern":"\\S"},"markdown":{"type":"string","pattern":"\\S"}},"required":[],"additionalProperties":false},"fail-on":{"description":"The lowest severity that gives exit code 1; error if absent.","type":"string","enum":["error","warning","note"]},"max-warnings":{"description":"More warnings than this give exit code 1.","type":"integer","minimum":0},"severity":{"description":"How severe a rule is here, by its id; off: what it finds is counted and not told.","type":"object","additionalProperties":{"type":"string","enum":["error","warning","note","off"]}}},"required":[],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("\\S", "u");
const pattern8 = new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cases !== undefined){
let data0 = data.cases;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: schema19.properties.cases.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err3 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
if(data.ignore !== undefined){
let data2 = data.ignore;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err5 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: schema19.properties.ignore.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err6 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err7 = {instancePath:instancePath+"/ignore/" + i1,schemaPath:"#/properties/ignore/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/ignore/" + i1,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data.gitignore !== undefined){
if(typeof data.gitignore !== "boolean"){
const err9 = {instancePath:instancePath+"/gitignore",schemaPath:"#/properties/gitignore/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.rules !== undefined){
let data5 = data.rules;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err10 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.language !== undefined){
let data6 = data.language;
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
const err12 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.baseline !== undefined){
let data7 = data.baseline;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err14 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.cache !== undefined){
let data8 = data.cache;
if((typeof data8 !== "boolean") && (!(data8 && typeof data8 == "object" && !Array.isArray(data8)))){
const err16 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: schema19.properties.cache.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.location === undefined){
const err17 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/required",keyword:"required",params:{missingProperty: "location"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data8){
if(!(key1 === "location")){
const err18 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.location !== undefined){
let data9 = data8.location;
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
const err19 = {instancePath:instancePath+"/cache/location",schemaPath:"#/properties/cache/properties/location/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/cache/location",schemaPath:"#/properties/cache/properties/location/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
if(data.reports !== undefined){
let data10 = data.reports;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!((((((((key2 === "text") || (key2 === "json")) || (key2 === "ndjson")) || (key2 === "junit")) || (key2 === "sarif")) || (key2 === "github")) || (key2 === "gitlab")) || (key2 === "markdown"))){
const err21 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10.text !== undefined){
let data11 = data10.text;
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
const err22 = {instancePath:instancePath+"/reports/text",schemaPath:"#/properties/reports/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/reports/text",schemaPath:"#/properties/reports/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.json !== undefined){
let data12 = data10.json;
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
const err24 = {instancePath:instancePath+"/reports/json",schemaPath:"#/properties/reports/properties/json/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/reports/json",schemaPath:"#/properties/reports/properties/json/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.ndjson !== undefined){
let data13 = data10.ndjson;
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
const err26 = {instancePath:instancePath+"/reports/ndjson",schemaPath:"#/properties/reports/properties/ndjson/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/reports/ndjson",schemaPath:"#/properties/reports/properties/ndjson/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.junit !== undefined){
let data14 = data10.junit;
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
const err28 = {instancePath:instancePath+"/reports/junit",schemaPath:"#/properties/reports/properties/junit/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/reports/junit",schemaPath:"#/properties/reports/properties/junit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.sarif !== undefined){
let data15 = data10.sarif;
if(typeof data15 === "string"){
if(!pattern3.test(data15)){
const err30 = {instancePath:instancePath+"/reports/sarif",schemaPath:"#/properties/reports/properties/sarif/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/reports/sarif",schemaPath:"#/properties/reports/properties/sarif/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.github !== undefined){
let data16 = data10.github;
if(typeof data16 === "string"){
if(!pattern3.test(data16)){
const err32 = {instancePath:instancePath+"/reports/github",schemaPath:"#/properties/reports/properties/github/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/reports/github",schemaPath:"#/properties/reports/properties/github/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data10.gitlab !== undefined){
let data17 = data10.gitlab;
if(typeof data17 === "string"){
if(!pattern3.test(data17)){
const err34 = {instancePath:instancePath+"/reports/gitlab",schemaPath:"#/properties/reports/properties/gitlab/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/reports/gitlab",schemaPath:"#/properties/reports/properties/gitlab/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data10.markdown !== undefined){
let data18 = data10.markdown;
if(typeof data18 === "string"){
if(!pattern3.test(data18)){
const err36 = {instancePath:instancePath+"/reports/markdown",schemaPath:"#/properties/reports/properties/markdown/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/reports/markdown",schemaPath:"#/properties/reports/properties/markdown/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data["fail-on"] !== undefined){
let data19 = data["fail-on"];
if(typeof data19 !== "string"){
const err39 = {instancePath:instancePath+"/fail-on",schemaPath:"#/properties/fail-on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!(((data19 === "error") || (data19 === "warning")) || (data19 === "note"))){
const err40 = {instancePath:instancePath+"/fail-on",schemaPath:"#/properties/fail-on/enum",keyword:"enum",params:{allowedValues: schema19.properties["fail-on"].enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data["max-warnings"] !== undefined){
let data20 = data["max-warnings"];
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err41 = {instancePath:instancePath+"/max-warnings",schemaPath:"#/properties/max-warnings/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err42 = {instancePath:instancePath+"/max-warnings",schemaPath:"#/properties/max-warnings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.severity !== undefined){
let data21 = data.severity;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key3 in data21){
let data22 = data21[key3];
if(typeof data22 !== "string"){
const err43 = {instancePath:instancePath+"/severity/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severity/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!((((data22 === "error") || (data22 === "warning")) || (data22 === "note")) || (data22 === "off"))){
const err44 = {instancePath:instancePath+"/severity/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severity/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema19.properties.severity.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
