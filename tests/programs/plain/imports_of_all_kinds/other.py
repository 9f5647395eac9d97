import circle
seen = list(circle.state)
circle.state.append("other")
circle.state += ["again"]
