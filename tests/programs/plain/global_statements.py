"""Globals that functions make, delete and shadow."""
import threading


def make():
    global made, Made, json, helper, Thread
    made = 1
    class Made:
        x = made
    import json
    def helper():
        return made
    from threading import Thread as Thread


def remove():
    global made
    del made


def shadow(made):
    made += 1
    return made


def inner_global():
    made = "local"
    def inner():
        global made
        made = made + 10
        return made
    return inner(), made


make()
print(made, Made.x, json.dumps([made]), helper(), Thread is threading.Thread)
print(shadow(5), inner_global(), made)
remove()
try:
    helper()
except NameError as error:
    print(error)
globals()["made"] = 7
print(made, globals()["made"], "made" in globals(), helper())
globals().update(made=8)
print(made)
class Body:
    global made
    made = 9
    own = made
print(made, hasattr(Body, "made"), Body.own)
remove()
remove()
