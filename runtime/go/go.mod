module forstgen/runtime/go

go 1.26
