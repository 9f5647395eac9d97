"""Right: both only set flags in their handlers and look at them every 10 ms."""
import os, time
import signal as sg
from multiprocessing import Process, Value
go = fast = stop = 0
def conductor(driver_pid):
    global go, fast, stop
    def a(s, f): global go; go += 1
    def b(s, f): global fast; fast += 1
    def c(s, f): global stop; stop += 1
    sg.signal(sg.SIGINT, a); sg.signal(sg.SIGQUIT, b); sg.signal(sg.SIGUSR1, c); sg.signal(sg.SIGTSTP, sg.SIG_IGN)
    while not stop:
        time.sleep(0.01)
        while go: go -= 1; os.kill(driver_pid.value, sg.SIGUSR1)
        while fast: fast -= 1; os.kill(driver_pid.value, sg.SIGUSR2)
    print("到站了请下车")
def main():
    global go, fast, stop
    me = Value("i", os.getpid())
    p = Process(target=conductor, args=(me,)); p.start()
    def a(s, f): global go; go += 1
    def b(s, f): global fast; fast += 1
    def c(s, f): global stop; stop += 1
    sg.signal(sg.SIGUSR1, a); sg.signal(sg.SIGUSR2, b); sg.signal(sg.SIGTSTP, c); sg.signal(sg.SIGINT, sg.SIG_IGN); sg.signal(sg.SIGQUIT, sg.SIG_IGN)
    while not stop:
        time.sleep(0.01)
        while go: go -= 1; print("老司机开车了")
        while fast: fast -= 1; print("车速有点快，系好安全带")
    os.kill(p.pid, sg.SIGUSR1)
    p.join()
if __name__ == "__main__": main()
