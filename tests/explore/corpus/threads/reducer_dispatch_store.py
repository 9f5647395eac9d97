import threading


def reducer(state, action):
    kind, amount = action
    if kind == "add":
        return {**state, "count": state["count"] + amount}
    return state


class Store:
    def __init__(self, reducer, state):
        self.reducer = reducer
        self.state = state

    def dispatch(self, action):
        self.state = self.reducer(self.state, action)


store = Store(reducer, {"count": 0})
ts = [threading.Thread(target=store.dispatch, args=(("add", k),)) for k in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(store.state)
