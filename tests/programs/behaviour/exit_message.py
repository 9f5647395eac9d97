"""sys.exit with a message: to standard error, exit 1."""
import sys

sys.exit("再见")
