"""Names the parts of a decree: `keputusan.py` says which keys there are, `read.py` reads them."""
