import os, time
pid = os.fork()
if pid == 0:
    time.sleep(5)
    open("flag", "w").close()
    os._exit(0)
while not os.path.exists("flag"):
    time.sleep(0.01)
os.waitpid(pid, 0)
print("there")
