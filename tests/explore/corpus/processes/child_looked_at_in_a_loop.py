import subprocess
import sys
import time

p = subprocess.Popen([sys.executable, "-c", "print(sum(range(1000)))"], stdout=subprocess.PIPE, text=True)
while p.poll() is None:
    time.sleep(0.1)
print(p.stdout.read().strip(), p.returncode)
p.stdout.close()
