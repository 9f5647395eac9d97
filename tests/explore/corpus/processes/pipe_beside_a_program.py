import os
import subprocess
import sys

program = subprocess.Popen([sys.executable, "-c", "input(); print(5)"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(r)
    os.write(w, b"go")
    os._exit(0)
os.close(w)
print(os.read(r, 2).decode())
os.waitpid(pid, 0)
out, _ = program.communicate(b"\n")
print(out.decode().strip())
