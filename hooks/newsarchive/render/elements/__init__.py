"""Parts that many pages share: lists of facts, tables, quotations, and lists in several leaves."""
