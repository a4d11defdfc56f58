// Made by scripts/compile-schemas.mjs; do not change by hand.
"use strict";
export const caseFile = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"id":{"type":"string","pattern":"^[^./\\\\\\s\\u0000-\\u001f\\u007f-\\u009f]([^/\\\\\\u0000-\\u001f\\u007f-\\u009f]{0,98}[^/\\\\\\s\\u0000-\\u001f\\u007f-\\u009f])?$"},"title":{"type":"string","pattern":"\\S"},"language":{"type":"string","enum":["nl","en"]},"facts":{"type":"object"},"notes":{"type":"object","additionalProperties":{"type":"string","pattern":"\\S"}},"current":{"type":"array","items":{"type":"string"}},"planned":{"type":"array","items":{"type":"string"}},"expect":{"type":"object","properties":{"lead":{"type":"array","items":{"type":"string"}},"support":{"type":"array","items":{"type":"string"}},"later":{"type":"array","items":{"type":"string"}},"avoid":{"type":"array","items":{"type":"string"}},"includes":{"type":"array","items":{"type":"string"}},"excludes":{"type":"array","items":{"type":"string"}},"certain":{"type":"object","properties":{"in":{"type":"array","items":{"type":"string"}},"out":{"type":"array","items":{"type":"string"}}},"required":[],"additionalProperties":false},"forms":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"string","enum":["use","later","avoid","open"]}}},"balance":{"type":"string","enum":["balanced","leans-top-down","leans-bottom-up","one-sided-top-down","one-sided-bottom-up"]},"phase":{"type":"string"},"cautions":{"type":"array","items":{"type":"string"}},"audit":{"type":"array","items":{"type":"string"}},"companions":{"type":"array","items":{"type":"string"}},"settled":{"type":"string","enum":["proven","open","unproven"]},"fires":{"type":"array","items":{"type":"string"}},"silent":{"type":"array","items":{"type":"string"}},"open":{"type":"array","items":{"type":"string"}}},"required":[],"additionalProperties":false},"accept":{"type":"array","items":{"type":"object","properties":{"rule":{"type":"string"},"because":{"type":"string","pattern":"\\S"},"until":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},"by":{"type":"string","pattern":"\\S"}},"required":["rule","because"],"additionalProperties":false}},"memo":{"type":"object","properties":{"to":{"type":"string","pattern":"\\S"},"from":{"type":"string","pattern":"\\S"},"date":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},"subject":{"type":"string","pattern":"\\S"},"decision-by":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}},"required":[],"additionalProperties":false}},"required":[],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[^./\\\\\\s\\u0000-\\u001f\\u007f-\\u009f]([^/\\\\\\u0000-\\u001f\\u007f-\\u009f]{0,98}[^/\\\\\\s\\u0000-\\u001f\\u007f-\\u009f])?$", "u");
const pattern4 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

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
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data2 === "nl") || (data2 === "en"))){
const err6 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/enum",keyword:"enum",params:{allowedValues: schema19.properties.language.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.facts !== undefined){
let data3 = data.facts;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err7 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.notes !== undefined){
let data4 = data.notes;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err8 = {instancePath:instancePath+"/notes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notes/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/notes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notes/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.current !== undefined){
let data6 = data.current;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err11 = {instancePath:instancePath+"/current/" + i0,schemaPath:"#/properties/current/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/current",schemaPath:"#/properties/current/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.planned !== undefined){
let data8 = data.planned;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(typeof data8[i1] !== "string"){
const err13 = {instancePath:instancePath+"/planned/" + i1,schemaPath:"#/properties/planned/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.expect !== undefined){
let data10 = data.expect;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!(func1.call(schema19.properties.expect.properties, key2))){
const err15 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data10.lead !== undefined){
let data11 = data10.lead;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(typeof data11[i2] !== "string"){
const err16 = {instancePath:instancePath+"/expect/lead/" + i2,schemaPath:"#/properties/expect/properties/lead/items/type",keyword:"type",params:{type: "string"}};
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
const err17 = {instancePath:instancePath+"/expect/lead",schemaPath:"#/properties/expect/properties/lead/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data10.support !== undefined){
let data13 = data10.support;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(typeof data13[i3] !== "string"){
const err18 = {instancePath:instancePath+"/expect/support/" + i3,schemaPath:"#/properties/expect/properties/support/items/type",keyword:"type",params:{type: "string"}};
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
const err19 = {instancePath:instancePath+"/expect/support",schemaPath:"#/properties/expect/properties/support/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data10.later !== undefined){
let data15 = data10.later;
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
if(typeof data15[i4] !== "string"){
const err20 = {instancePath:instancePath+"/expect/later/" + i4,schemaPath:"#/properties/expect/properties/later/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err21 = {instancePath:instancePath+"/expect/later",schemaPath:"#/properties/expect/properties/later/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10.avoid !== undefined){
let data17 = data10.avoid;
if(Array.isArray(data17)){
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
if(typeof data17[i5] !== "string"){
const err22 = {instancePath:instancePath+"/expect/avoid/" + i5,schemaPath:"#/properties/expect/properties/avoid/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/expect/avoid",schemaPath:"#/properties/expect/properties/avoid/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.includes !== undefined){
let data19 = data10.includes;
if(Array.isArray(data19)){
const len6 = data19.length;
for(let i6=0; i6<len6; i6++){
if(typeof data19[i6] !== "string"){
const err24 = {instancePath:instancePath+"/expect/includes/" + i6,schemaPath:"#/properties/expect/properties/includes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/expect/includes",schemaPath:"#/properties/expect/properties/includes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.excludes !== undefined){
let data21 = data10.excludes;
if(Array.isArray(data21)){
const len7 = data21.length;
for(let i7=0; i7<len7; i7++){
if(typeof data21[i7] !== "string"){
const err26 = {instancePath:instancePath+"/expect/excludes/" + i7,schemaPath:"#/properties/expect/properties/excludes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/expect/excludes",schemaPath:"#/properties/expect/properties/excludes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.certain !== undefined){
let data23 = data10.certain;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key3 in data23){
if(!((key3 === "in") || (key3 === "out"))){
const err28 = {instancePath:instancePath+"/expect/certain",schemaPath:"#/properties/expect/properties/certain/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data23.in !== undefined){
let data24 = data23.in;
if(Array.isArray(data24)){
const len8 = data24.length;
for(let i8=0; i8<len8; i8++){
if(typeof data24[i8] !== "string"){
const err29 = {instancePath:instancePath+"/expect/certain/in/" + i8,schemaPath:"#/properties/expect/properties/certain/properties/in/items/type",keyword:"type",params:{type: "string"}};
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
const err30 = {instancePath:instancePath+"/expect/certain/in",schemaPath:"#/properties/expect/properties/certain/properties/in/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data23.out !== undefined){
let data26 = data23.out;
if(Array.isArray(data26)){
const len9 = data26.length;
for(let i9=0; i9<len9; i9++){
if(typeof data26[i9] !== "string"){
const err31 = {instancePath:instancePath+"/expect/certain/out/" + i9,schemaPath:"#/properties/expect/properties/certain/properties/out/items/type",keyword:"type",params:{type: "string"}};
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
const err32 = {instancePath:instancePath+"/expect/certain/out",schemaPath:"#/properties/expect/properties/certain/properties/out/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/expect/certain",schemaPath:"#/properties/expect/properties/certain/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data10.forms !== undefined){
let data28 = data10.forms;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key4 in data28){
let data29 = data28[key4];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key5 in data29){
let data30 = data29[key5];
if(typeof data30 !== "string"){
const err34 = {instancePath:instancePath+"/expect/forms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/expect/properties/forms/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!((((data30 === "use") || (data30 === "later")) || (data30 === "avoid")) || (data30 === "open"))){
const err35 = {instancePath:instancePath+"/expect/forms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/expect/properties/forms/additionalProperties/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema19.properties.expect.properties.forms.additionalProperties.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/expect/forms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/expect/properties/forms/additionalProperties/type",keyword:"type",params:{type: "object"}};
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
const err37 = {instancePath:instancePath+"/expect/forms",schemaPath:"#/properties/expect/properties/forms/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data10.balance !== undefined){
let data31 = data10.balance;
if(typeof data31 !== "string"){
const err38 = {instancePath:instancePath+"/expect/balance",schemaPath:"#/properties/expect/properties/balance/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(((((data31 === "balanced") || (data31 === "leans-top-down")) || (data31 === "leans-bottom-up")) || (data31 === "one-sided-top-down")) || (data31 === "one-sided-bottom-up"))){
const err39 = {instancePath:instancePath+"/expect/balance",schemaPath:"#/properties/expect/properties/balance/enum",keyword:"enum",params:{allowedValues: schema19.properties.expect.properties.balance.enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data10.phase !== undefined){
if(typeof data10.phase !== "string"){
const err40 = {instancePath:instancePath+"/expect/phase",schemaPath:"#/properties/expect/properties/phase/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data10.cautions !== undefined){
let data33 = data10.cautions;
if(Array.isArray(data33)){
const len10 = data33.length;
for(let i10=0; i10<len10; i10++){
if(typeof data33[i10] !== "string"){
const err41 = {instancePath:instancePath+"/expect/cautions/" + i10,schemaPath:"#/properties/expect/properties/cautions/items/type",keyword:"type",params:{type: "string"}};
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
const err42 = {instancePath:instancePath+"/expect/cautions",schemaPath:"#/properties/expect/properties/cautions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data10.audit !== undefined){
let data35 = data10.audit;
if(Array.isArray(data35)){
const len11 = data35.length;
for(let i11=0; i11<len11; i11++){
if(typeof data35[i11] !== "string"){
const err43 = {instancePath:instancePath+"/expect/audit/" + i11,schemaPath:"#/properties/expect/properties/audit/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/expect/audit",schemaPath:"#/properties/expect/properties/audit/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data10.companions !== undefined){
let data37 = data10.companions;
if(Array.isArray(data37)){
const len12 = data37.length;
for(let i12=0; i12<len12; i12++){
if(typeof data37[i12] !== "string"){
const err45 = {instancePath:instancePath+"/expect/companions/" + i12,schemaPath:"#/properties/expect/properties/companions/items/type",keyword:"type",params:{type: "string"}};
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
const err46 = {instancePath:instancePath+"/expect/companions",schemaPath:"#/properties/expect/properties/companions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data10.settled !== undefined){
let data39 = data10.settled;
if(typeof data39 !== "string"){
const err47 = {instancePath:instancePath+"/expect/settled",schemaPath:"#/properties/expect/properties/settled/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!(((data39 === "proven") || (data39 === "open")) || (data39 === "unproven"))){
const err48 = {instancePath:instancePath+"/expect/settled",schemaPath:"#/properties/expect/properties/settled/enum",keyword:"enum",params:{allowedValues: schema19.properties.expect.properties.settled.enum}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data10.fires !== undefined){
let data40 = data10.fires;
if(Array.isArray(data40)){
const len13 = data40.length;
for(let i13=0; i13<len13; i13++){
if(typeof data40[i13] !== "string"){
const err49 = {instancePath:instancePath+"/expect/fires/" + i13,schemaPath:"#/properties/expect/properties/fires/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/expect/fires",schemaPath:"#/properties/expect/properties/fires/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data10.silent !== undefined){
let data42 = data10.silent;
if(Array.isArray(data42)){
const len14 = data42.length;
for(let i14=0; i14<len14; i14++){
if(typeof data42[i14] !== "string"){
const err51 = {instancePath:instancePath+"/expect/silent/" + i14,schemaPath:"#/properties/expect/properties/silent/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/expect/silent",schemaPath:"#/properties/expect/properties/silent/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data10.open !== undefined){
let data44 = data10.open;
if(Array.isArray(data44)){
const len15 = data44.length;
for(let i15=0; i15<len15; i15++){
if(typeof data44[i15] !== "string"){
const err53 = {instancePath:instancePath+"/expect/open/" + i15,schemaPath:"#/properties/expect/properties/open/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/expect/open",schemaPath:"#/properties/expect/properties/open/type",keyword:"type",params:{type: "array"}};
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
const err55 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.accept !== undefined){
let data46 = data.accept;
if(Array.isArray(data46)){
const len16 = data46.length;
for(let i16=0; i16<len16; i16++){
let data47 = data46[i16];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.rule === undefined){
const err56 = {instancePath:instancePath+"/accept/" + i16,schemaPath:"#/properties/accept/items/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data47.because === undefined){
const err57 = {instancePath:instancePath+"/accept/" + i16,schemaPath:"#/properties/accept/items/required",keyword:"required",params:{missingProperty: "because"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key6 in data47){
if(!((((key6 === "rule") || (key6 === "because")) || (key6 === "until")) || (key6 === "by"))){
const err58 = {instancePath:instancePath+"/accept/" + i16,schemaPath:"#/properties/accept/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data47.rule !== undefined){
if(typeof data47.rule !== "string"){
const err59 = {instancePath:instancePath+"/accept/" + i16+"/rule",schemaPath:"#/properties/accept/items/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data47.because !== undefined){
let data49 = data47.because;
if(typeof data49 === "string"){
if(!pattern4.test(data49)){
const err60 = {instancePath:instancePath+"/accept/" + i16+"/because",schemaPath:"#/properties/accept/items/properties/because/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/accept/" + i16+"/because",schemaPath:"#/properties/accept/items/properties/because/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data47.until !== undefined){
let data50 = data47.until;
if(typeof data50 === "string"){
if(!pattern7.test(data50)){
const err62 = {instancePath:instancePath+"/accept/" + i16+"/until",schemaPath:"#/properties/accept/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/accept/" + i16+"/until",schemaPath:"#/properties/accept/items/properties/until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data47.by !== undefined){
let data51 = data47.by;
if(typeof data51 === "string"){
if(!pattern4.test(data51)){
const err64 = {instancePath:instancePath+"/accept/" + i16+"/by",schemaPath:"#/properties/accept/items/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/accept/" + i16+"/by",schemaPath:"#/properties/accept/items/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/accept/" + i16,schemaPath:"#/properties/accept/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.memo !== undefined){
let data52 = data.memo;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key7 in data52){
if(!(((((key7 === "to") || (key7 === "from")) || (key7 === "date")) || (key7 === "subject")) || (key7 === "decision-by"))){
const err68 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data52.to !== undefined){
let data53 = data52.to;
if(typeof data53 === "string"){
if(!pattern4.test(data53)){
const err69 = {instancePath:instancePath+"/memo/to",schemaPath:"#/properties/memo/properties/to/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err70 = {instancePath:instancePath+"/memo/to",schemaPath:"#/properties/memo/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data52.from !== undefined){
let data54 = data52.from;
if(typeof data54 === "string"){
if(!pattern4.test(data54)){
const err71 = {instancePath:instancePath+"/memo/from",schemaPath:"#/properties/memo/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/memo/from",schemaPath:"#/properties/memo/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data52.date !== undefined){
let data55 = data52.date;
if(typeof data55 === "string"){
if(!pattern7.test(data55)){
const err73 = {instancePath:instancePath+"/memo/date",schemaPath:"#/properties/memo/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/memo/date",schemaPath:"#/properties/memo/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data52.subject !== undefined){
let data56 = data52.subject;
if(typeof data56 === "string"){
if(!pattern4.test(data56)){
const err75 = {instancePath:instancePath+"/memo/subject",schemaPath:"#/properties/memo/properties/subject/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/memo/subject",schemaPath:"#/properties/memo/properties/subject/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data52["decision-by"] !== undefined){
let data57 = data52["decision-by"];
if(typeof data57 === "string"){
if(!pattern7.test(data57)){
const err77 = {instancePath:instancePath+"/memo/decision-by",schemaPath:"#/properties/memo/properties/decision-by/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/memo/decision-by",schemaPath:"#/properties/memo/properties/decision-by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
