import threading
from concurrent.futures import ThreadPoolExecutor

state = {"light": "red", "crossing": False}
lock = threading.Lock()


def pedestrian():
    with lock:
        if state["light"] == "red":
            state["crossing"] = True


def switch():
    with lock:
        if not state["crossing"]:
            state["light"] = "green"


with ThreadPoolExecutor(2) as pool:
    pool.submit(pedestrian)
    pool.submit(switch)
print("safe", not (state["crossing"] and state["light"] == "green"))
