"""Teaching: from recorded samples to a model that knows them."""
