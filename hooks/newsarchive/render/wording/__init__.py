"""Words for values, in both languages: labels, dates, roles, and the reasons that other stages give in English."""
