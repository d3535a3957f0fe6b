// The forstgen runtime, copied unchanged. DO NOT EDIT.
export {};
