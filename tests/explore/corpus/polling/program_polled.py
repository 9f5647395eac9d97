import subprocess, sys, time
p = subprocess.Popen([sys.executable, "-c", "print(1)"])
while p.poll() is None:
    time.sleep(0.01)
print("code", p.returncode)
