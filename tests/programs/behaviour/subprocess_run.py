"""subprocess.run: captured, with input, with a time-out, a failing one, a killed one."""
import signal
import subprocess
import sys

print(subprocess.run(["echo", "hello"], capture_output=True, text=True).stdout)
print(subprocess.run(["cat"], input="given", capture_output=True, text=True).stdout)
print(subprocess.run(["sh", "-c", "exit 5"]).returncode)
try:
    subprocess.run(["sleep", "10"], timeout=0.1)
except subprocess.TimeoutExpired:
    print("time-out")
child = subprocess.Popen(["sleep", "10"])
child.send_signal(signal.SIGTERM)
print(child.wait())
child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
try:
    child.wait(0.1)
except subprocess.TimeoutExpired:
    print("still there")
print(child.poll())
child.communicate(b"\n")
print(child.returncode)
