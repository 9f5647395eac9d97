"""waitid for one child while another one lives."""
import os
import signal

first = os.fork()
if first == 0:
    signal.pause()
second = os.fork()
if second == 0:
    os._exit(3)
information = os.waitid(os.P_PID, second, os.WEXITED)
print(information.si_pid == second, information.si_status)
os.kill(first, signal.SIGKILL)
information = os.waitid(os.P_ALL, 0, os.WEXITED)
print(information.si_pid == first, information.si_code == os.CLD_KILLED)
