import subprocess
import sys

done = subprocess.run([sys.executable, "-c", "print(3 + 4)"], capture_output=True, text=True)
print("child", done.stdout.strip())
