import json
import os
import signal
import sys
import threading

lock = threading.Lock()
state = {'step': 0}


def save():
    with lock:
        with open('state.json', 'w') as f:
            json.dump(state, f)


def on_int(signum, frame):
    save()
    print('saved')
    sys.exit(0)


def step():
    with lock:
        state['step'] += 1
        print('step', state['step'], flush=True)


signal.signal(signal.SIGINT, on_int)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGINT)
    os._exit(0)
for _ in range(3):
    step()
