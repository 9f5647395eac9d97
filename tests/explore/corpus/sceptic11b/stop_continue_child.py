import os
import signal

pid = os.fork()
if pid == 0:
    os.kill(os.getpid(), signal.SIGSTOP)
    os._exit(7)

_, status = os.waitpid(pid, os.WUNTRACED)
print('stopped' if os.WIFSTOPPED(status) else 'ended')
os.kill(pid, signal.SIGCONT)
print('continued')
_, status = os.waitpid(pid, 0)
print('done' if os.WEXITSTATUS(status) == 7 else 'bad')
