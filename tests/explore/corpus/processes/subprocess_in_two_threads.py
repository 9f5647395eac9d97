import subprocess
import sys
import threading

out = [None, None]


def run(i):
    out[i] = subprocess.run([sys.executable, "-c", f"print({i})"], capture_output=True, text=True).stdout.strip()


ts = [threading.Thread(target=run, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(out)
