import pickle
import threading

with open("seats.pkl", "wb") as f:
    pickle.dump([1, 2, 3], f)


def buy():
    with open("seats.pkl", "rb") as f:
        seats = pickle.load(f)
    if seats:
        seats.pop()
        with open("seats.pkl", "wb") as f:
            pickle.dump(seats, f)


ts = [threading.Thread(target=buy) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
with open("seats.pkl", "rb") as f:
    print(len(pickle.load(f)))
