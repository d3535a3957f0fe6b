"""What forstgen costs: inputs of any size, and whole runs beside other tools on the same input."""
