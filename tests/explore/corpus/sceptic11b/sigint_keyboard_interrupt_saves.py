import json
import signal
import threading

lock = threading.Lock()
state = {'step': 0}


def step(n):
    with lock:
        state['step'] += 1
        if n == 2:
            signal.raise_signal(signal.SIGINT)


try:
    for n in range(5):
        step(n)
except KeyboardInterrupt:
    with lock:
        with open('state.json', 'w') as f:
            json.dump(state, f)
    print('saved', state['step'] == 3)
