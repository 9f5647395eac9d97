"""waitid with WNOWAIT, wait3, wait4, a killed child."""
import os
import signal

child = os.fork()
if child == 0:
    os._exit(9)
information = os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
print(information.si_status, information.si_code == os.CLD_EXITED)
print(os.wait4(child, 0)[1] >> 8)
child = os.fork()
if child == 0:
    signal.pause()
os.kill(child, signal.SIGKILL)
information = os.waitid(os.P_ALL, 0, os.WEXITED)
print(information.si_pid == child, information.si_status, information.si_code == os.CLD_KILLED)
try:
    os.wait3(0)
except ChildProcessError:
    print("none left")
