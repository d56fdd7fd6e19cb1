"""The decree as it is printed: the template places these texts and computes nothing."""
