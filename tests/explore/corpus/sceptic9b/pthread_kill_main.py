import signal
import threading

woken = 0
done = threading.Event()


def on_usr1(s, f):
    global woken
    woken += 1


def helper(main_id):
    signal.pthread_kill(main_id, signal.SIGUSR1)
    done.set()


signal.signal(signal.SIGUSR1, on_usr1)
t = threading.Thread(target=helper, args=(threading.main_thread().ident,))
t.start()
done.wait()
t.join()
print('woken', woken)
