import os

pid = os.fork()
if pid == 0:
    os._exit(3)
info = os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
_, status = os.waitpid(pid, 0)
print('code', info.si_status, 'again', os.WEXITSTATUS(status))
