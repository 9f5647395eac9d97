from . import state


def serve(n):
    for _ in range(n):
        with state.lock:
            state.served += 1
