"""Parts shared by the templates of the examination."""
