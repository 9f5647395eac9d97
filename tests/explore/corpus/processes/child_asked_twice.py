import subprocess
import sys

first = subprocess.run([sys.executable, "-c", "print(input() * 2)"], input="ab", capture_output=True, text=True)
second = subprocess.run([sys.executable, "-c", "raise SystemExit(3)"])
print(first.stdout.strip(), second.returncode)
