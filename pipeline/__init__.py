"""From YAML to a Keputusan with its Lampiran: load, model, view, check, render, verify, report."""
