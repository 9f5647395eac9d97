state = []
import other
state.append("circle")
