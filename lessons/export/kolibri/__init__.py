"""A pack as an HTML5 app that says whether an answer is right."""
