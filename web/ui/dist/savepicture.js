// src/map/savepicture.ts
async function e(e, t) {}
export { e as savePicture };
