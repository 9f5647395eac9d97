from . import state


def serve(n):
    for _ in range(n):
        state.served += 1
