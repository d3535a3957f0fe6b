module straightline

go 1.26
