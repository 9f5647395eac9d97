"""司机和售票员"""
import os
import signal

SIGNALS = [signal.SIGUSR1, signal.SIGUSR2, signal.SIGTERM]
signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)


def conductor(driver):
    for key in ('start', 'stop', 'end'):
        if key == 'start':
            os.kill(driver, signal.SIGUSR1)
            signal.sigwait([signal.SIGUSR1])
            print('售票员: 上车请买票', flush=True)
        elif key == 'stop':
            os.kill(driver, signal.SIGUSR2)
            signal.sigwait([signal.SIGUSR2])
            print('售票员: 到站了', flush=True)
        else:
            os.kill(driver, signal.SIGTERM)
    os._exit(7)


def driver(child):
    while True:
        got = signal.sigwait(SIGNALS)
        if got == signal.SIGUSR1:
            print('司机: 老司机开车了', flush=True)
            os.kill(child, got)
        elif got == signal.SIGUSR2:
            print('司机: 系好安全带', flush=True)
            os.kill(child, got)
        else:
            break
    pid, status = os.wait()
    print('司机: 下班', pid == child, os.WEXITSTATUS(status))


pid = os.fork()
if pid == 0:
    conductor(os.getppid())
driver(pid)
