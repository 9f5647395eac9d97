import threading
from dataclasses import dataclass, replace
@dataclass(frozen=True)
class S:
    n: int = 0
class Store:
    def __init__(self): self.state = S()
    def go(self, k):
        self.state = replace(self.state, n=self.state.n + k)
st = Store()
ts = [threading.Thread(target=st.go, args=(k,)) for k in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
