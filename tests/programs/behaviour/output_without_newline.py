"""Text without a newline at the end, flushed and not."""
import sys

sys.stdout.write("流")
sys.stdout.flush()
sys.stdout.write(" end")
