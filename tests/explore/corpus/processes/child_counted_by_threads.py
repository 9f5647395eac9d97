import subprocess
import sys
import threading

total = 0


def run(n):
    global total
    answer = subprocess.check_output([sys.executable, "-c", f"print({n})"], text=True)
    total += int(answer)


ts = [threading.Thread(target=run, args=(n,)) for n in (2, 3)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
