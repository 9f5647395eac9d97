import os, time
pid = os.fork()
if pid == 0:
    os._exit(0)
while True:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        break
    time.sleep(0.01)
print("gone")
