// Made by scripts/compile-schemas.mjs; do not change by hand.
"use strict";
export const caseFile = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"id":{"type":"string","pattern":"^[^./\\\\\\s\\u0000-\\u001f\\u007f-\\u009f]([^/\\\\\\u0000-\\u001f\\u007f-\\u009f]{0,98}[^/\\\\\\s\\u0000-\\u001f\\u007f-\\u009f])?$"},"title":{"type":"string","pattern":"\\S"},"language":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},"region":{"type":"string","pattern":"\\S"},"partners":{"type":"array","items":{"type":"string","pattern":"\\S"}},"facts":{"type":"object"},"notes":{"type":"object","additionalProperties":{"type":"string","pattern":"\\S"}},"current":{"type":"array","items":{"type":"string"}},"planned":{"type":"array","items":{"type":"string"}},"expect":{"type":"object","properties":{"lead":{"type":"array","items":{"type":"string"}},"support":{"type":"array","items":{"type":"string"}},"later":{"type":"array","items":{"type":"string"}},"avoid":{"type":"array","items":{"type":"string"}},"includes":{"type":"array","items":{"type":"string"}},"excludes":{"type":"array","items":{"type":"string"}},"certain":{"type":"object","properties":{"in":{"type":"array","items":{"type":"string"}},"out":{"type":"array","items":{"type":"string"}}},"required":[],"additionalProperties":false},"forms":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"string","enum":["use","later","avoid","open"]}}},"balance":{"type":"string","enum":["balanced","leans-top-down","leans-bottom-up","one-sided-top-down","one-sided-bottom-up"]},"phase":{"type":"string"},"cautions":{"type":"array","items":{"type":"string"}},"audit":{"type":"array","items":{"type":"string"}},"companions":{"type":"array","items":{"type":"string"}},"settled":{"type":"string","enum":["proven","open","unproven"]},"fires":{"type":"array","items":{"type":"string"}},"silent":{"type":"array","items":{"type":"string"}},"open":{"type":"array","items":{"type":"string"}}},"required":[],"additionalProperties":false},"accept":{"type":"array","items":{"type":"object","properties":{"rule":{"type":"string"},"because":{"type":"string","pattern":"\\S"},"until":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},"by":{"type":"string","pattern":"\\S"}},"required":["rule","because"],"additionalProperties":false}},"memo":{"type":"object","properties":{"to":{"type":"string","pattern":"\\S"},"from":{"type":"string","pattern":"\\S"},"date":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},"subject":{"type":"string","pattern":"\\S"},"decision-by":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}},"required":[],"additionalProperties":false}},"required":[],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[^./\\\\\\s\\u0000-\\u001f\\u007f-\\u009f]([^/\\\\\\u0000-\\u001f\\u007f-\\u009f]{0,98}[^/\\\\\\s\\u0000-\\u001f\\u007f-\\u009f])?$", "u");
const pattern4 = new RegExp("\\S", "u");
const pattern5 = new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");
const pattern10 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

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
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^./\\\\\\s\\u0000-\\u001f\\u007f-\\u009f]([^/\\\\\\u0000-\\u001f\\u007f-\\u009f]{0,98}[^/\\\\\\s\\u0000-\\u001f\\u007f-\\u009f])?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.language !== undefined){
let data2 = data.language;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err5 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.region !== undefined){
let data3 = data.region;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err7 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err8 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.partners !== undefined){
let data4 = data.partners;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err9 = {instancePath:instancePath+"/partners/" + i0,schemaPath:"#/properties/partners/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/partners/" + i0,schemaPath:"#/properties/partners/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/partners",schemaPath:"#/properties/partners/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.facts !== undefined){
let data6 = data.facts;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err12 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.notes !== undefined){
let data7 = data.notes;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
let data8 = data7[key1];
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err13 = {instancePath:instancePath+"/notes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notes/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/notes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notes/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.current !== undefined){
let data9 = data.current;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
const err16 = {instancePath:instancePath+"/current/" + i1,schemaPath:"#/properties/current/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/current",schemaPath:"#/properties/current/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.planned !== undefined){
let data11 = data.planned;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(typeof data11[i2] !== "string"){
const err18 = {instancePath:instancePath+"/planned/" + i2,schemaPath:"#/properties/planned/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.expect !== undefined){
let data13 = data.expect;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
if(!(func1.call(schema19.properties.expect.properties, key2))){
const err20 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data13.lead !== undefined){
let data14 = data13.lead;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(typeof data14[i3] !== "string"){
const err21 = {instancePath:instancePath+"/expect/lead/" + i3,schemaPath:"#/properties/expect/properties/lead/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/expect/lead",schemaPath:"#/properties/expect/properties/lead/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data13.support !== undefined){
let data16 = data13.support;
if(Array.isArray(data16)){
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
if(typeof data16[i4] !== "string"){
const err23 = {instancePath:instancePath+"/expect/support/" + i4,schemaPath:"#/properties/expect/properties/support/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/expect/support",schemaPath:"#/properties/expect/properties/support/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data13.later !== undefined){
let data18 = data13.later;
if(Array.isArray(data18)){
const len5 = data18.length;
for(let i5=0; i5<len5; i5++){
if(typeof data18[i5] !== "string"){
const err25 = {instancePath:instancePath+"/expect/later/" + i5,schemaPath:"#/properties/expect/properties/later/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/expect/later",schemaPath:"#/properties/expect/properties/later/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.avoid !== undefined){
let data20 = data13.avoid;
if(Array.isArray(data20)){
const len6 = data20.length;
for(let i6=0; i6<len6; i6++){
if(typeof data20[i6] !== "string"){
const err27 = {instancePath:instancePath+"/expect/avoid/" + i6,schemaPath:"#/properties/expect/properties/avoid/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/expect/avoid",schemaPath:"#/properties/expect/properties/avoid/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data13.includes !== undefined){
let data22 = data13.includes;
if(Array.isArray(data22)){
const len7 = data22.length;
for(let i7=0; i7<len7; i7++){
if(typeof data22[i7] !== "string"){
const err29 = {instancePath:instancePath+"/expect/includes/" + i7,schemaPath:"#/properties/expect/properties/includes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/expect/includes",schemaPath:"#/properties/expect/properties/includes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data13.excludes !== undefined){
let data24 = data13.excludes;
if(Array.isArray(data24)){
const len8 = data24.length;
for(let i8=0; i8<len8; i8++){
if(typeof data24[i8] !== "string"){
const err31 = {instancePath:instancePath+"/expect/excludes/" + i8,schemaPath:"#/properties/expect/properties/excludes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/expect/excludes",schemaPath:"#/properties/expect/properties/excludes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.certain !== undefined){
let data26 = data13.certain;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key3 in data26){
if(!((key3 === "in") || (key3 === "out"))){
const err33 = {instancePath:instancePath+"/expect/certain",schemaPath:"#/properties/expect/properties/certain/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data26.in !== undefined){
let data27 = data26.in;
if(Array.isArray(data27)){
const len9 = data27.length;
for(let i9=0; i9<len9; i9++){
if(typeof data27[i9] !== "string"){
const err34 = {instancePath:instancePath+"/expect/certain/in/" + i9,schemaPath:"#/properties/expect/properties/certain/properties/in/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/expect/certain/in",schemaPath:"#/properties/expect/properties/certain/properties/in/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data26.out !== undefined){
let data29 = data26.out;
if(Array.isArray(data29)){
const len10 = data29.length;
for(let i10=0; i10<len10; i10++){
if(typeof data29[i10] !== "string"){
const err36 = {instancePath:instancePath+"/expect/certain/out/" + i10,schemaPath:"#/properties/expect/properties/certain/properties/out/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/expect/certain/out",schemaPath:"#/properties/expect/properties/certain/properties/out/type",keyword:"type",params:{type: "array"}};
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
const err38 = {instancePath:instancePath+"/expect/certain",schemaPath:"#/properties/expect/properties/certain/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data13.forms !== undefined){
let data31 = data13.forms;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key4 in data31){
let data32 = data31[key4];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key5 in data32){
let data33 = data32[key5];
if(typeof data33 !== "string"){
const err39 = {instancePath:instancePath+"/expect/forms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/expect/properties/forms/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((((data33 === "use") || (data33 === "later")) || (data33 === "avoid")) || (data33 === "open"))){
const err40 = {instancePath:instancePath+"/expect/forms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/expect/properties/forms/additionalProperties/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema19.properties.expect.properties.forms.additionalProperties.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/expect/forms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/expect/properties/forms/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/expect/forms",schemaPath:"#/properties/expect/properties/forms/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data13.balance !== undefined){
let data34 = data13.balance;
if(typeof data34 !== "string"){
const err43 = {instancePath:instancePath+"/expect/balance",schemaPath:"#/properties/expect/properties/balance/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(((((data34 === "balanced") || (data34 === "leans-top-down")) || (data34 === "leans-bottom-up")) || (data34 === "one-sided-top-down")) || (data34 === "one-sided-bottom-up"))){
const err44 = {instancePath:instancePath+"/expect/balance",schemaPath:"#/properties/expect/properties/balance/enum",keyword:"enum",params:{allowedValues: schema19.properties.expect.properties.balance.enum}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data13.phase !== undefined){
if(typeof data13.phase !== "string"){
const err45 = {instancePath:instancePath+"/expect/phase",schemaPath:"#/properties/expect/properties/phase/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data13.cautions !== undefined){
let data36 = data13.cautions;
if(Array.isArray(data36)){
const len11 = data36.length;
for(let i11=0; i11<len11; i11++){
if(typeof data36[i11] !== "string"){
const err46 = {instancePath:instancePath+"/expect/cautions/" + i11,schemaPath:"#/properties/expect/properties/cautions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/expect/cautions",schemaPath:"#/properties/expect/properties/cautions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data13.audit !== undefined){
let data38 = data13.audit;
if(Array.isArray(data38)){
const len12 = data38.length;
for(let i12=0; i12<len12; i12++){
if(typeof data38[i12] !== "string"){
const err48 = {instancePath:instancePath+"/expect/audit/" + i12,schemaPath:"#/properties/expect/properties/audit/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/expect/audit",schemaPath:"#/properties/expect/properties/audit/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data13.companions !== undefined){
let data40 = data13.companions;
if(Array.isArray(data40)){
const len13 = data40.length;
for(let i13=0; i13<len13; i13++){
if(typeof data40[i13] !== "string"){
const err50 = {instancePath:instancePath+"/expect/companions/" + i13,schemaPath:"#/properties/expect/properties/companions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/expect/companions",schemaPath:"#/properties/expect/properties/companions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data13.settled !== undefined){
let data42 = data13.settled;
if(typeof data42 !== "string"){
const err52 = {instancePath:instancePath+"/expect/settled",schemaPath:"#/properties/expect/properties/settled/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!(((data42 === "proven") || (data42 === "open")) || (data42 === "unproven"))){
const err53 = {instancePath:instancePath+"/expect/settled",schemaPath:"#/properties/expect/properties/settled/enum",keyword:"enum",params:{allowedValues: schema19.properties.expect.properties.settled.enum}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data13.fires !== undefined){
let data43 = data13.fires;
if(Array.isArray(data43)){
const len14 = data43.length;
for(let i14=0; i14<len14; i14++){
if(typeof data43[i14] !== "string"){
const err54 = {instancePath:instancePath+"/expect/fires/" + i14,schemaPath:"#/properties/expect/properties/fires/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/expect/fires",schemaPath:"#/properties/expect/properties/fires/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data13.silent !== undefined){
let data45 = data13.silent;
if(Array.isArray(data45)){
const len15 = data45.length;
for(let i15=0; i15<len15; i15++){
if(typeof data45[i15] !== "string"){
const err56 = {instancePath:instancePath+"/expect/silent/" + i15,schemaPath:"#/properties/expect/properties/silent/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/expect/silent",schemaPath:"#/properties/expect/properties/silent/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data13.open !== undefined){
let data47 = data13.open;
if(Array.isArray(data47)){
const len16 = data47.length;
for(let i16=0; i16<len16; i16++){
if(typeof data47[i16] !== "string"){
const err58 = {instancePath:instancePath+"/expect/open/" + i16,schemaPath:"#/properties/expect/properties/open/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/expect/open",schemaPath:"#/properties/expect/properties/open/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.accept !== undefined){
let data49 = data.accept;
if(Array.isArray(data49)){
const len17 = data49.length;
for(let i17=0; i17<len17; i17++){
let data50 = data49[i17];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.rule === undefined){
const err61 = {instancePath:instancePath+"/accept/" + i17,schemaPath:"#/properties/accept/items/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data50.because === undefined){
const err62 = {instancePath:instancePath+"/accept/" + i17,schemaPath:"#/properties/accept/items/required",keyword:"required",params:{missingProperty: "because"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key6 in data50){
if(!((((key6 === "rule") || (key6 === "because")) || (key6 === "until")) || (key6 === "by"))){
const err63 = {instancePath:instancePath+"/accept/" + i17,schemaPath:"#/properties/accept/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data50.rule !== undefined){
if(typeof data50.rule !== "string"){
const err64 = {instancePath:instancePath+"/accept/" + i17+"/rule",schemaPath:"#/properties/accept/items/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data50.because !== undefined){
let data52 = data50.because;
if(typeof data52 === "string"){
if(!pattern4.test(data52)){
const err65 = {instancePath:instancePath+"/accept/" + i17+"/because",schemaPath:"#/properties/accept/items/properties/because/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/accept/" + i17+"/because",schemaPath:"#/properties/accept/items/properties/because/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data50.until !== undefined){
let data53 = data50.until;
if(typeof data53 === "string"){
if(!pattern10.test(data53)){
const err67 = {instancePath:instancePath+"/accept/" + i17+"/until",schemaPath:"#/properties/accept/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/accept/" + i17+"/until",schemaPath:"#/properties/accept/items/properties/until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data50.by !== undefined){
let data54 = data50.by;
if(typeof data54 === "string"){
if(!pattern4.test(data54)){
const err69 = {instancePath:instancePath+"/accept/" + i17+"/by",schemaPath:"#/properties/accept/items/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/accept/" + i17+"/by",schemaPath:"#/properties/accept/items/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/accept/" + i17,schemaPath:"#/properties/accept/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.memo !== undefined){
let data55 = data.memo;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key7 in data55){
if(!(((((key7 === "to") || (key7 === "from")) || (key7 === "date")) || (key7 === "subject")) || (key7 === "decision-by"))){
const err73 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data55.to !== undefined){
let data56 = data55.to;
if(typeof data56 === "string"){
if(!pattern4.test(data56)){
const err74 = {instancePath:instancePath+"/memo/to",schemaPath:"#/properties/memo/properties/to/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/memo/to",schemaPath:"#/properties/memo/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data55.from !== undefined){
let data57 = data55.from;
if(typeof data57 === "string"){
if(!pattern4.test(data57)){
const err76 = {instancePath:instancePath+"/memo/from",schemaPath:"#/properties/memo/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/memo/from",schemaPath:"#/properties/memo/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data55.date !== undefined){
let data58 = data55.date;
if(typeof data58 === "string"){
if(!pattern10.test(data58)){
const err78 = {instancePath:instancePath+"/memo/date",schemaPath:"#/properties/memo/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/memo/date",schemaPath:"#/properties/memo/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data55.subject !== undefined){
let data59 = data55.subject;
if(typeof data59 === "string"){
if(!pattern4.test(data59)){
const err80 = {instancePath:instancePath+"/memo/subject",schemaPath:"#/properties/memo/properties/subject/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/memo/subject",schemaPath:"#/properties/memo/properties/subject/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data55["decision-by"] !== undefined){
let data60 = data55["decision-by"];
if(typeof data60 === "string"){
if(!pattern10.test(data60)){
const err82 = {instancePath:instancePath+"/memo/decision-by",schemaPath:"#/properties/memo/properties/decision-by/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/memo/decision-by",schemaPath:"#/properties/memo/properties/decision-by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
