import os
import signal

r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(w)
    os.read(r, 1)
    os._exit(5)
os.close(r)
os.kill(pid, signal.SIGSTOP)
_, status = os.waitpid(pid, os.WUNTRACED)
stopped = os.WIFSTOPPED(status)
os.kill(pid, signal.SIGCONT)
_, status = os.waitpid(pid, os.WCONTINUED)
continued = os.WIFCONTINUED(status)
os.write(w, b'g')
_, status = os.waitpid(pid, 0)
print('stopped', stopped, 'continued', continued, 'exited', os.WEXITSTATUS(status))
