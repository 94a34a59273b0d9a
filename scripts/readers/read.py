"""Prints the texts of PDF files, page by page, as JSON: read.py MODULE FILE..."""
import importlib
import json
import sys

module = importlib.import_module(sys.argv[1])


def pages_of(path):
    if hasattr(module, "extract_text"):
        return module.extract_text(path).split("\f")
    return [page.extract_text() for page in module.PdfReader(path).pages]


print(json.dumps([pages_of(path) for path in sys.argv[2:]]))
