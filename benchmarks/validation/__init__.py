"""What validation costs in each language, beside code written by hand and other libraries."""
