"""Files: reading oneself, and one that is not there."""
import traceback

with open(__file__) as source:
    print(source.readline().strip())

try:
    open("not there")
except FileNotFoundError:
    traceback.print_exc()
