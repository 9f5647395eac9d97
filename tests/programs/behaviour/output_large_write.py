"""One write of more than the terminal holds."""
import sys

sys.stdout.write("0123456789\n" * 20_000)
sys.stdout.write("end\n")
