"""sys.exit with a message, in a finally of a shared thing."""
import atexit
import sys

state = {"open": 1}


def close():
    state["open"] -= 1
    print("closed", state)


atexit.register(close)


def leave(code):
    try:
        state["code"] = code
        sys.exit(state["code"])
    finally:
        state["open"] += 1


try:
    leave(3)
except SystemExit as error:
    print(error.code)
leave("bye " + str(state["open"]))
