"""os._exit loses what a pipe has buffered, and nothing on the terminal."""
import os
import subprocess
import sys

if len(sys.argv) > 1:
    print("a line")
    os._exit(0)
print(subprocess.run([sys.executable, sys.argv[0], "x"], stdout=subprocess.PIPE).stdout)
print("on the terminal")
sys.stdout.write("without newline")
os._exit(0)
